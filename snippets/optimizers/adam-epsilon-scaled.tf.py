import tensorflow as tf

p = tf.Variable(0.0)
optimizer = tf.keras.optimizers.Adam(1.0, epsilon=1e-8)
path = []
for gradient in [1e-06]:
    optimizer.apply_gradients([(tf.constant(gradient), p)])
    path.append(p.numpy())
tf.constant(path)
