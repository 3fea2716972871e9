import tensorflow as tf

p = tf.Variable([[1.0, 2.0], [3.0, 4.0]])
optimizer = tf.keras.optimizers.Adafactor(0.1)
path = []
for gradient in [[[1.0, 2.0], [3.0, 1.0]], [[1.0, -1.0], [0.5, 2.0]]]:
    optimizer.apply_gradients([(tf.constant(gradient), p)])
    path.append(p.read_value())
tf.stack(path)
