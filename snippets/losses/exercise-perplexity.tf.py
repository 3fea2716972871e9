import tensorflow as tf

loss = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)
tf.exp(loss(tf.constant([0, 3, 5, 7]), tf.zeros((4, 8))))
