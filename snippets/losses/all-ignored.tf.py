import tensorflow as tf

loss = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True, ignore_class=-100)
loss(tf.constant([-100]), tf.constant([[2.0, 0.0, -1.0]]))
