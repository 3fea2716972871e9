import tensorflow as tf

table = tf.keras.layers.ReversibleEmbedding(3, 2)
table.build()
table.embeddings.assign([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])
table(tf.constant([[2.0, 3.0]]), reverse=True)
