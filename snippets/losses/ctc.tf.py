import tensorflow as tf

logits = tf.constant([[1.0, 2.0, 0.0], [0.0, 1.0, 3.0], [2.0, 0.0, 1.0]])[:, None]
labels, steps = tf.constant([[1, 2]]), [3]
tf.nn.ctc_loss(labels, logits, [2], steps, blank_index=0)[0]
