import tensorflow as tf

p = tf.Variable(1.0)
optimizer = tf.keras.optimizers.SGD(0.1, momentum=0.9)
path = []
for rate, gradient in [(0.1, 1.0), (0.1, 1.0), (0.01, 1.0), (0.01, -2.0)]:
    optimizer.learning_rate = rate
    optimizer.apply_gradients([(tf.constant(gradient), p)])
    path.append(p.numpy())
tf.constant(path)
