import tensorflow as tf

table = tf.constant([[0.0, 1.0], [2.0, 3.0], [4.0, 5.0]])
ids = tf.constant([2, 0, 2])
tf.nn.embedding_lookup(table, ids), tf.one_hot(ids, 3) @ table
