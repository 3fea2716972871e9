import tensorflow as tf

logits = tf.constant([[[1.0, 2.0, 0.0], [0.0, 1.0, 3.0], [2.0, 0.0, 1.0]]] * 2)
labels = tf.constant([[1, 2], [1, 0]])
steps, lengths = tf.constant([3, 2]), tf.constant([2, 1])
tf.keras.ops.ctc_loss(labels, logits, lengths, steps, mask_index=0)
