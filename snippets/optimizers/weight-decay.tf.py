import tensorflow as tf

p = tf.Variable(1.0)
optimizer = tf.keras.optimizers.Adam(0.1, weight_decay=0.1)
path = []
for gradient in [0.0, 0.0, 0.0]:
    optimizer.apply_gradients([(tf.constant(gradient), p)])
    path.append(p.numpy())
tf.constant(path)
