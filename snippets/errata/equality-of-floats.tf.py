import tensorflow as tf

a = tf.constant([0.5, 0.003])
3 * a / a == 3
