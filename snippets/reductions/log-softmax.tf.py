import tensorflow as tf

x = tf.constant([[1., 2., 4.], [-3., 0., 0.5]])
left = tf.math.log(tf.nn.softmax(x, axis=1))
left, x - tf.reduce_logsumexp(x, axis=1, keepdims=True)
