import tensorflow as tf

step = tf.minimum(12.0, 10.0)
down = (1 + tf.cos(3.141592653589793 * (step - 3) / 7)) / 2
4e-6 + (1 - 4e-6) * down < 1e-5
