import tensorflow as tf

labels = tf.constant([1, 1, 2, 2, 1, 3])
merged, lengths = tf.nn.collapse_repeated(labels[None], [6])
merged[0, : lengths[0]]
