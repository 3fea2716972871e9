import tensorflow as tf

x = tf.constant([1., 2., 3.])
tf.concat(([0.], tf.cumsum(x)), axis=0)
