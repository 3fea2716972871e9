import tensorflow as tf

p = tf.constant([[0.4, 0.6], [0.4, 0.6]])  # two steps; the blank is the last class
logits = tf.math.log(p)[:, None]
decoded, _ = tf.nn.ctc_beam_search_decoder(logits, [2], beam_width=4)
decoded[0].values
