import tensorflow as tf

p = tf.Variable(1.0)
optimizer = tf.keras.optimizers.SGD(0.1, momentum=0.9)
path = []
for gradient in [1.0, 1.0, 1.0, -2.0]:
    optimizer.apply_gradients([(tf.constant(gradient), p)])
    path.append(p.numpy())
tf.constant(path)
