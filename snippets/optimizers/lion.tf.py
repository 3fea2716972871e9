import tensorflow as tf

p = tf.Variable(1.0)
optimizer = tf.keras.optimizers.Lion(0.1, beta_1=0.9, beta_2=0.99)
path = []
for gradient in [1.0, 1.0, 1.0, -2.0]:
    optimizer.apply_gradients([(tf.constant(gradient), p)])
    path.append(p.numpy())
tf.constant(path)
