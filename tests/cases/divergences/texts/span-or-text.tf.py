import tensorflow as tf

'1 days'
