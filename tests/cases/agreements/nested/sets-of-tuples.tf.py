import tensorflow as tf

{(1, 'b'), (1, 'a')}
