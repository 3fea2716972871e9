import tensorflow as tf

p = tf.Variable(0.)
optimizer = tf.keras.optimizers.SGD(0.1, momentum=0.9)
for step in range(300):
    before = float(p)
    optimizer.apply_gradients([(tf.constant(2.), p)])
before - p, tf.constant(0.1 * 2 / (1 - 0.9))
