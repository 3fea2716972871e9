import tensorflow as tf

p = tf.Variable(1.0)
optimizer = tf.keras.optimizers.SGD(0.1, momentum=0.9)
optimizer.apply_gradients([(tf.constant(1.0), p)])
optimizer.apply_gradients([(None, p)])
p
