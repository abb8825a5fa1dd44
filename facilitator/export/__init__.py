"""From a finished meeting to files on paper and in Word: asks nobody anything."""
