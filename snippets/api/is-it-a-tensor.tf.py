import tensorflow as tf

x = tf.ones(4)
isinstance(x, tf.Tensor)
