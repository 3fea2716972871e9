import tensorflow as tf

logits = tf.constant([[0.0, 2.0, 1.0], [0.0, 2.0, 1.0], [3.0, 0.0, 0.0], [0.0, 1.0, 2.0]])
decoded, _ = tf.nn.ctc_greedy_decoder(logits[:, None], [4], blank_index=0)
decoded[0].values
