import tensorflow as tf

logits = tf.constant([[2.0, 0.0, -1.0], [0.0, 1.0, 0.0]])
loss = tf.keras.losses.CategoricalCrossentropy(from_logits=True, label_smoothing=0.1)
loss(tf.one_hot([0, 2], 3), logits)
