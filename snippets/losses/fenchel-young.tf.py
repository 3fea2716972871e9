import tensorflow as tf

z, y = tf.constant([1.0, 0.5, -2.0]), tf.constant([0.0, 1.0, 0.0])
tf.reduce_logsumexp(z) - tf.tensordot(y, z, 1)
