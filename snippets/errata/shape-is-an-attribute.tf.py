import tensorflow as tf

x = tf.range(12)
isinstance(x.shape, tuple)
