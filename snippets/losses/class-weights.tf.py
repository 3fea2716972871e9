import tensorflow as tf

logits = tf.constant([[2.0, 0.0, -1.0], [0.0, 1.0, 0.0]])
loss = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)
loss(tf.constant([0, 2]), logits, sample_weight=[1.0, 5.0])
