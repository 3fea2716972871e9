import tensorflow as tf

lengths = tf.constant([3, 1])
tf.sequence_mask(lengths, maxlen=4)
