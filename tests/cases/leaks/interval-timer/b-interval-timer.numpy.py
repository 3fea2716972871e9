import signal

signal.getitimer(signal.ITIMER_VIRTUAL)[0]
