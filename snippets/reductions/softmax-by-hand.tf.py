import tensorflow as tf

x = tf.constant([[0., 999., 1000.], [-2., 0., 0.5]])
e = tf.exp(x - tf.reduce_max(x, axis=1, keepdims=True))
e / tf.reduce_sum(e, axis=1, keepdims=True)
