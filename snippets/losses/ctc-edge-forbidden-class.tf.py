import tensorflow as tf

logits = tf.constant([[[0.0, 0.0, float("-inf")]], [[0.0, 0.0, 0.0]]])
tf.nn.ctc_loss(tf.constant([[1]]), logits, [1], [2], blank_index=0)
