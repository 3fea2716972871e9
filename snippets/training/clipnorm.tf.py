import tensorflow as tf

a, b = tf.Variable([0., 0.]), tf.Variable([0.])
optimizer = tf.keras.optimizers.SGD(1.0, clipnorm=1.0)
optimizer.apply_gradients([(tf.constant([3., 0.]), a), (tf.constant([4.]), b)])
a, b
