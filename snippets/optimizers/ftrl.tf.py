import tensorflow as tf

p = tf.Variable(1.0)
optimizer = tf.keras.optimizers.Ftrl(0.1, l1_regularization_strength=0.5)
path = []
for gradient in [1.0, 1.0, 1.0, -2.0]:
    optimizer.apply_gradients([(tf.constant(gradient), p)])
    path.append(p.read_value())
tf.stack(path)
