import tensorflow as tf

p = tf.Variable(1.0)
optimizer = tf.keras.optimizers.Adam(0.1, amsgrad=True)
path = []
for gradient in [1.0, 3.0, 0.1, 0.1]:
    optimizer.apply_gradients([(tf.constant(gradient), p)])
    path.append(p.numpy())
tf.constant(path)
