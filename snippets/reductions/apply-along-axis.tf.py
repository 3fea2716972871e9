import tensorflow as tf

x = tf.constant([[3., 1., 2.], [4., 6., 5.]])
span = lambda v: tf.reduce_max(v) - tf.reduce_min(v)
tf.map_fn(span, x)
