import tensorflow as tf

logits = tf.constant([[[0.0, 2.0], [0.0, 2.0], [3.0, 0.0], [0.0, 1.0]]])
decoded, _ = tf.keras.ops.ctc_decode(logits, [4], mask_index=0)
decoded[0]
