import tensorflow as tf

x = tf.constant([1., 2., 3., 4.])
states = tf.scan(lambda state, x: (state + x) / 2, x, initializer=0.)
states[-1], tf.reduce_sum(x * 2. ** -tf.range(4., 0., -1.))
