import tensorflow as tf

a, b = tf.Variable(1.0), tf.Variable(1.0)
one = tf.constant(1.0)
fast, slow = tf.keras.optimizers.SGD(0.1), tf.keras.optimizers.SGD(0.01)
fast.apply_gradients([(one, a)]), slow.apply_gradients([(one, b)])
tf.stack([a, b])
