import tensorflow as tf

size = tf.constant([5, 8])
block = tf.constant([4, 4])
tf.required_space_to_batch_paddings(size, block)[0]
