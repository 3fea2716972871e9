import tensorflow as tf

pi = 3.141592653589793
step = tf.range(4.0)
up, down = (1 - tf.cos(pi * step / 3)) / 2, (1 + tf.cos(pi * (step - 3) / 7)) / 2
tf.where(step < 3, 0.04 + 0.96 * up, 4e-6 + (1 - 4e-6) * down)
