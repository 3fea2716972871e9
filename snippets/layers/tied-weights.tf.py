import tensorflow as tf

table = tf.keras.layers.Embedding(3, 2)
table.build()
table.embeddings.assign([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])
tf.matmul(tf.constant([[2.0, 3.0]]), table.embeddings, transpose_b=True)
