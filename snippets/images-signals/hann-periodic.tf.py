import tensorflow as tf

tf.signal.hann_window(4, periodic=True)
