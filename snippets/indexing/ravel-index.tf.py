import tensorflow as tf

i = tf.constant([0, 1, 1])
j = tf.constant([2, 0, 2])
i * 3 + j
