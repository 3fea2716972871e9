import tensorflow as tf

x = tf.constant(1e20)
(x + -x) + 3, x + (-x + 3)
