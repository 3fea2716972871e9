import tensorflow as tf

gradients, p = [1.0, 3.0, -2.0], tf.Variable(0.0)
optimizer = tf.keras.optimizers.SGD(1.0, momentum=0.5)
for g in gradients:
    before = p.numpy()
    optimizer.apply_gradients([(tf.constant(g), p)])
before - p, tf.constant(sum(0.5 ** (2 - k) * g for k, g in enumerate(gradients)))
