import tensorflow as tf

x = tf.constant([2., 3., 4.])
tf.concat(([1.], tf.math.cumprod(x)), axis=0)
