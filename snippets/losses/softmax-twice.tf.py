import tensorflow as tf

logits, label = tf.constant([[10.0, 0.0, 0.0]]), tf.constant([0])
loss = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)
loss(label, logits), loss(label, tf.nn.softmax(logits))
