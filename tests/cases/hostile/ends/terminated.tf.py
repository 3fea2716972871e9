import os
import signal
import tensorflow as tf

os.kill(os.getpid(), signal.SIGTERM)
tf.constant([1., 2.])
