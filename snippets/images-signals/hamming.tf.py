import tensorflow as tf

tf.signal.hamming_window(5, periodic=False)
