import tensorflow as tf

loss = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)
loss(tf.constant([-1]), tf.constant([[2.0, 0.0, -1.0]]))
