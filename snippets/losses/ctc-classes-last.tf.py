import tensorflow as tf

logits = tf.constant([[[1.0, 2.0, 0.0], [0.0, 1.0, 3.0], [2.0, 0.0, 1.0]]])
labels = tf.constant([[1, 2]])
losses = tf.keras.losses.ctc(labels, logits)
losses, tf.keras.losses.CTC()(labels, logits)
