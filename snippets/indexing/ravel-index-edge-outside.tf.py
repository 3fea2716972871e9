import tensorflow as tf

i = tf.constant([0, 4])
j = tf.constant([2, 0])
i * 3 + j
