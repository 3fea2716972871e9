import tensorflow as tf

p = tf.Variable(0.0)
optimizer = tf.keras.optimizers.RMSprop(0.01)
path = []
for gradient in [1e-05]:
    optimizer.apply_gradients([(tf.constant(gradient), p)])
    path.append(p.numpy())
tf.constant(path)
