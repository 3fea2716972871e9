import tensorflow as tf

a, b = tf.Variable(1.0), tf.Variable(1.0)
optimizer = tf.keras.optimizers.SGD(0.1)
optimizer.apply_gradients([(tf.constant(1.0), b)])
a.read_value(), b.read_value()
